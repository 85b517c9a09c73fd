package org.practicecommons.home.api;

import java.util.List;
import org.practicecommons.knowledge.PracticeSearch;
import org.practicecommons.knowledge.Suggestion;
import org.practicecommons.platform.web.Parameters;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What someone may mean while they type. */
@RestController
@RequestMapping("/api/v1/suggest")
class SuggestApi {
    private final PracticeSearch search;

    SuggestApi(PracticeSearch search) {
        this.search = search;
    }

    /** At most {@value PracticeSearch#MOST_SUGGESTIONS}; nothing typed, nothing suggested. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<Suggestion> suggest(@RequestParam(defaultValue = "") String q) {
        return search.suggest(Parameters.query(q));
    }
}
