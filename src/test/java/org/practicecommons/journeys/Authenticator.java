package org.practicecommons.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device with passkeys that a browser believes to be built in, always touched by its owner. */
final class Authenticator {
    private final CDPSession browser;
    private final String id;

    Authenticator(Page page) {
        browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        id = browser.send("WebAuthn.addVirtualAuthenticator", device)
                .get("authenticatorId")
                .getAsString();
    }

    /** How many passkeys it holds. */
    int passkeys() {
        return credentials().getAsJsonArray("credentials").size();
    }

    /** The only passkey begins to count anew, as a copy of the device would. */
    void forgetCount() {
        JsonObject passkey = credentials().getAsJsonArray("credentials").get(0).getAsJsonObject();
        JsonObject removal = device();
        removal.add("credentialId", passkey.get("credentialId"));
        browser.send("WebAuthn.removeCredential", removal);
        passkey.addProperty("signCount", 1);
        JsonObject copy = device();
        copy.add("credential", passkey);
        browser.send("WebAuthn.addCredential", copy);
    }

    /** From now on the owner is not there to show a finger. */
    void leaveUnverified() {
        JsonObject setting = device();
        setting.addProperty("isUserVerified", false);
        browser.send("WebAuthn.setUserVerified", setting);
    }

    private JsonObject credentials() {
        return browser.send("WebAuthn.getCredentials", device());
    }

    private JsonObject device() {
        JsonObject device = new JsonObject();
        device.addProperty("authenticatorId", id);
        return device;
    }
}
