package org.practicecommons.moderation.web;

import java.util.List;
import org.practicecommons.platform.web.Link;

/** What a member reported, the newest first. */
record MyReportsPage(List<ReportLine> reports, List<Link> trail) {}
