package org.practicecommons.innovation.web;

import java.util.Map;
import org.practicecommons.innovation.StillRight;
import org.practicecommons.member.Secret;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link in a letter leads: one press says that a record is still right, without signing in. Opening the page does
 * nothing yet, for programs that look at letters open their links too.
 */
@Controller
@RequestMapping("/still-right")
class StillRightController {
    private final StillRight links;

    StillRightController(StillRight links) {
        this.links = links;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String key) {
        return new ModelAndView("innovation/still-right", Map.of("asked", links.get(new Secret(key)), "key", key));
    }

    /** @param answer {@code never} not to be asked again; anything else says that it is still right */
    @PostMapping
    ModelAndView answer(@RequestParam(defaultValue = "") String key, @RequestParam(defaultValue = "") String answer) {
        boolean never = answer.equals("never");
        StillRight.Asked asked = never ? links.leaveAlone(new Secret(key)) : links.confirm(new Secret(key));
        String said = never
                ? "You will not be asked about this again."
                : "Thank you. It is noted today that this is still right.";
        return new ModelAndView("innovation/still-right-said", Map.of("asked", asked, "said", said));
    }
}
