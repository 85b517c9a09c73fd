package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever writes about what others wrote about is told so: of known doubles at least four in five are among the first five. */
@ProgramTest
class SimilarRecordsTest {
    /** Told again in other words: the record's title, then title, summary, challenge and group of the double. */
    private static final String DOUBLES = """
            Blood pressure checks at the barber's|Barber shop checks|We measure blood pressure in barber shops at the weekend|high-blood-pressure|men-and-boys
            Reminder calls in Bengali|Ringing Bangladeshi families|Someone who speaks Bengali calls before the appointment|missed-appointments|bangladeshi-people
            Saturday cervical screening with a crèche|Smears with childcare|Weekend screening clinic where children are looked after|cervical-screening|new-parents
            Text messages for bowel screening|Texts about the bowel kit|People who have not sent the kit back get texts|bowel-screening|older-people
            Walking group for people with diabetes|Walk and talk|Patients with diabetes walk with the nurse each week|type-2-diabetes|diabetes
            One long review instead of four|Birthday reviews|A single longer visit for all conditions in the birthday month|several-conditions|several-conditions
            Registration at the day centre|Join us at the day centre|We register homeless people where they have lunch, without papers|registering|homeless-people
            Outreach clinic at the night shelter|Shelter visits|Doctor and nurse go to the night shelter in the evening|homelessness|homeless-people
            Quiet hour for autistic patients|Low-sensory slots|Lights down and longer appointments for autistic people|autism-and-adhd|autistic-people
            Easy-read invitations|Letters anybody can read|We rewrote our letters with people who have a learning disability|learning-disability-health-checks|learning-disability
            Phone line for carers|A number for carers|Carers have their own phone line to the front of the queue|carers|carers
            Young carers' breakfast|Toast with the school nurse|Children who care for somebody have breakfast with the nurse|young-carers|young-carers
            Vaccination in the mosque|Jabs after prayers|Childhood vaccination on Fridays with the imam|childhood-vaccination|muslims
            Vaccination bus on the estate|Jab van|A vaccination van on the big estate in autumn|adult-vaccination|outer-estates
            Online forms with a helper at the desk|Form helpers|Volunteers at reception fill the online form in with people|online-forms|digitally-excluded
            Tablet lending|Lend a tablet|We lend tablets with data to patients who have none|no-device-or-data|digitally-excluded
            Names said right|Say my name|Reception writes down how a name is said|trust|ethnic-groups
            Teeth before school|Toothbrush morning|The dental nurse comes to the baby clinic with toothbrushes|childrens-teeth|under-fives
            Women's evening|Ladies' night at the surgery|Once a month an evening with women doctors and an interpreter|cervical-screening|women-and-girls
            Food parcel at reception|Bags at the front desk|Reception hands out food bags, no questions asked|money-and-food|low-income
            """;

    @LocalServerPort
    private int port;

    @Test
    void doublesAreSeen() throws Exception {
        List<String> missed = new ArrayList<>();
        List<String> all = DOUBLES.lines().toList();
        try (ApiClient writer = ApiClient.as("practice", port)) {
            for (String line : all) {
                String[] told = line.split("\\|");
                if (!seen(writer, told)) {
                    missed.add(told[0]);
                }
            }
        }
        assertThat(missed).as("of " + all.size()).hasSizeLessThanOrEqualTo(all.size() / 5);
    }

    private static boolean seen(ApiClient writer, String[] told) throws Exception {
        String draft = JsonMapper.shared()
                .createObjectNode()
                .put("title", told[1])
                .put("summary", told[2])
                .put("challenge", told[3])
                .put("population", told[4])
                .put("status", "draft")
                .toString();
        var answer = writer.send("POST", "/innovations", draft);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String id = JsonMapper.shared().readTree(answer.body()).path("id").asString();
        boolean seen = false;
        for (JsonNode record : writer.json("/innovations/" + id + "/similar").path("items")) {
            assertThat(record.path("id").asString()).isNotEqualTo(id);
            seen |= record.path("title").asString().equals(told[0]);
        }
        writer.send("DELETE", "/innovations/" + id, "");
        return seen;
    }
}
