package org.practicecommons.innovation.web;

import java.time.LocalDate;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Measure;
import org.practicecommons.innovation.Measures;
import org.practicecommons.innovation.Recording;
import org.practicecommons.innovation.RunCharts;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Measures of records, for programs. They are read with their record. */
@RestController
@RequestMapping(value = "/api/v1/innovations/{id}/measures", produces = MediaType.APPLICATION_JSON_VALUE)
class MeasureApi {
    private final Recording recording;
    private final Measures measures;
    private final RunCharts charts;

    MeasureApi(Recording recording, Measures measures, RunCharts charts) {
        this.recording = recording;
        this.measures = measures;
        this.charts = charts;
    }

    /** Adds a measure with the figures that are known. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MeasureItem add(@PathVariable String id, @RequestBody MeasureBody body, Caller caller) {
        Innovation record = recording.own(caller, id);
        return item(record, measures.add(caller, id, body.draft(), body.figures()));
    }

    /** Takes a measure away with all its figures. */
    @DeleteMapping("/{measure}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable String measure, Caller caller) {
        measures.remove(caller, id, measure);
    }

    /** Adds figures; one for a day that has one already takes its place. */
    @PostMapping(value = "/{measure}/points", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MeasureItem put(
            @PathVariable String id,
            @PathVariable String measure,
            @RequestBody MeasureBody.Points body,
            Caller caller) {
        Innovation record = recording.own(caller, id);
        return item(record, measures.put(caller, id, measure, body.read()));
    }

    /** Takes the figure of a day away. */
    @DeleteMapping("/{measure}/points/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable String measure, @PathVariable String day, Caller caller) {
        measures.own(caller, id, measure);
        measures.remove(caller, id, measure, day(day));
    }

    private MeasureItem item(Innovation record, Measure measure) {
        return MeasureItem.of(charts.of(record, measure));
    }

    static LocalDate day(String given) {
        return Parameters.day("day", given).orElseThrow(() -> BadParameter.malformed("day", "parameter.day", "day"));
    }
}
