package org.practicecommons.knowledge;

import java.util.List;
import org.practicecommons.shared.OdsCode;

/**
 * A practice that was found.
 *
 * @param odsCode its code
 * @param name its name as the register has it
 * @param score how well it fits; only the order within one answer means something
 * @param matched why it was found, the strongest reason first; may be empty when only parts of words agree
 */
public record PracticeHit(OdsCode odsCode, String name, double score, List<Match> matched) {}
