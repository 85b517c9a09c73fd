package org.practicecommons.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.Practices;
import org.practicecommons.profile.ProfileNote;
import org.practicecommons.profile.ProfileNotes;
import org.practicecommons.shared.Refusal;
import org.practicecommons.shared.Stale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a practice says something about itself. Every post leads on to a page. */
@Controller
@RequestMapping("/practices/{odsCode}/notes")
class NotesController {
    private final ProfileNotes notes;
    private final Practices practices;
    private final NotesPresenter pages;

    NotesController(ProfileNotes notes, Practices practices, NotesPresenter pages) {
        this.notes = notes;
        this.practices = practices;
        this.pages = pages;
    }

    /** The parameter says what has just been done. */
    @GetMapping
    ModelAndView list(@PathVariable String odsCode, @RequestParam(defaultValue = "") String done, Caller caller) {
        return show(pages.page(get(odsCode), caller, done(done)), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(@PathVariable String odsCode, NoteForm form, Caller caller) {
        Practice practice = get(odsCode);
        requireOwn(practice, caller);
        List<FieldProblem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                notes.add(caller, practice.odsCode(), form.draft());
                return to(practice, "saved");
            } catch (TextRefused | BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return show(pages.again(practice, caller, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String odsCode, @PathVariable String id, Caller caller) {
        Practice practice = get(odsCode);
        requireOwn(practice, caller);
        ProfileNote note = notes.get(caller, practice.odsCode(), id);
        return show(pages.change(practice, id, NoteForm.of(note), null, List.of()), HttpStatus.OK);
    }

    /** Whoever changes a note that somebody else has changed meanwhile sees both and loses nothing. */
    @PostMapping("/{id}")
    ModelAndView change(@PathVariable String odsCode, @PathVariable String id, NoteForm form, Caller caller) {
        Practice practice = get(odsCode);
        requireOwn(practice, caller);
        List<FieldProblem> problems = form.problems();
        if (!problems.isEmpty()) {
            return again(practice, id, form, problems);
        }
        try {
            notes.change(caller, practice.odsCode(), id, form.basis(), form.draft());
            return to(practice, "saved");
        } catch (TextRefused | BadParameter refused) {
            return again(practice, id, form, FieldProblem.of(refused));
        } catch (Stale stale) {
            ProfileNote now = notes.get(caller, practice.odsCode(), id);
            List<FieldProblem> told = new ArrayList<>(List.of(new FieldProblem("text", "note.stale")));
            NotesPage both = pages.change(practice, id, form.forVersion(now.version()), now.text(), told);
            return show(both, HttpStatus.PRECONDITION_FAILED);
        }
    }

    @PostMapping("/{id}/removal")
    ModelAndView delete(@PathVariable String odsCode, @PathVariable String id, Caller caller) {
        Practice practice = get(odsCode);
        notes.delete(caller, practice.odsCode(), id);
        return to(practice, "removed");
    }

    private Practice get(String odsCode) {
        return practices.get(Parameters.requiredCode("odsCode", odsCode));
    }

    private static void requireOwn(Practice practice, Caller caller) throws Refusal {
        caller.required();
        if (!ProfileNotes.isOwn(caller, practice.odsCode())) {
            throw new MayNot("write-notes");
        }
    }

    private ModelAndView again(Practice practice, String id, NoteForm form, List<FieldProblem> problems) {
        return show(pages.change(practice, id, form, null, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static @Nullable String done(String done) {
        return switch (done) {
            case "saved" -> "The note is saved.";
            case "removed" -> "The note is gone.";
            default -> null;
        };
    }

    private static ModelAndView show(NotesPage page, HttpStatusCode status) {
        return new ModelAndView("profile/notes", Map.of("page", page), status);
    }

    private static ModelAndView to(Practice practice, String done) {
        return new ModelAndView("redirect:/practices/" + practice.odsCode() + "/notes", "done", done);
    }
}
