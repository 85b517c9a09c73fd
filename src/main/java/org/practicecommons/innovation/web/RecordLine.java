package org.practicecommons.innovation.web;

import java.util.List;
import org.practicecommons.platform.web.Link;

/**
 * A record in a list.
 *
 * @param record its title and address
 * @param summary its one line
 * @param lead who leads
 * @param stage where it is, in words
 * @param about challenges and whom it is for, in words
 * @param learned for stopped work: what was learned; empty otherwise
 * @param note whether it is generated or read elsewhere, in words; empty otherwise
 */
record RecordLine(
        Link record, String summary, Link lead, String stage, List<String> about, String learned, String note) {}
