package org.practicecommons.platform.limits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets the web server up with the limits; those that are only a number stand in {@code application.yaml}. */
@Component
class WebServerLimits implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
    private final Set<String> proxies;

    WebServerLimits(@Value("${practicecommons.proxies:}") List<String> proxies) {
        this.proxies = proxies.stream().map(String::strip).collect(Collectors.toSet());
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.setProtocol(PatientProtocol.class.getName());
        server.addEngineValves(new BodyValve(Patience.USUAL));
        server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                // Whoever asks before sending is answered by what decides, not by the web server.
                http.setContinueResponseTiming("onRead");
            }
            if (connector.getProtocolHandler() instanceof PatientProtocol patient) {
                patient.expect(proxies, Patience.USUAL);
            }
        });
    }
}
