package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Wording;

/**
 * A practice in the list of those most like another.
 *
 * @param rank 1 for the nearest
 * @param odsCode its ODS code
 * @param name its name
 * @param place town and ICB
 * @param alike the two likest facts, each with both figures
 * @param difference the main difference, with both figures
 * @param closeness how close, in words; see {@link Wording#closeness}
 * @param band very close, close, fair or weak
 */
public record PeerRow(
        int rank,
        String odsCode,
        String name,
        String place,
        List<String> alike,
        String difference,
        String closeness,
        Band band) {}
