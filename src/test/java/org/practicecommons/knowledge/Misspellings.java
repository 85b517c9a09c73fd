package org.practicecommons.knowledge;

import java.util.Map;

/** Thirty ways to misspell the names of {@link InventedPractices}. */
final class Misspellings {
    static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("aberwick medical centre", "Abberwick Medical Centre"),
            Map.entry("abberwick medcial centre", "Abberwick Medical Centre"),
            Map.entry("belthorp surgery", "Bellthorpe Surgery"),
            Map.entry("bellthorpe sugery", "Bellthorpe Surgery"),
            Map.entry("cinder moor health centre", "Cindermoor Health Centre"),
            Map.entry("dapplewod", "Dapplewood Practice"),
            Map.entry("eastgrath family practice", "Eastgarth Family Practice"),
            Map.entry("fenimere surgery", "Fennimere Surgery"),
            Map.entry("gorsbeck medical group", "Gorsebeck Medical Group"),
            Map.entry("harrofold", "Harrowfold Surgery"),
            Map.entry("inglshaw practice", "Ingleshaw Medical Practice"),
            Map.entry("jessamyroad surgery", "Jessamy Road Surgery"),
            Map.entry("kestral quay", "Kestrel Quay Health Centre"),
            Map.entry("low marsh surgery", "Lowmarsh Surgery"),
            Map.entry("meriwater medical center", "Merriwater Medical Centre"),
            Map.entry("northolm lane", "Northolme Lane Practice"),
            Map.entry("oakaple surgery", "Oakapple Surgery"),
            Map.entry("pennywel green", "Pennywell Green Surgery"),
            Map.entry("quilbridge medical", "Quillbridge Medical Centre"),
            Map.entry("rushtwaite", "Rushthwaite Surgery"),
            Map.entry("saint aldwins surgery", "St Aldwyn's Surgery"),
            Map.entry("st brannok", "St Brannock Medical Centre"),
            Map.entry("thistelcombe practice", "Thistlecombe Practice"),
            Map.entry("underbarow health ctr", "Underbarrow Health Centre"),
            Map.entry("velacott house", "Vellacott House Surgery"),
            Map.entry("wexmore medical practice", "Wexmoor Medical Practice"),
            Map.entry("yarowdale", "Yarrowdale Surgery"),
            Map.entry("old tanery", "The Old Tannery Surgery"),
            Map.entry("dr pomfry and quince", "Drs Pomfrey & Quince"),
            Map.entry("tamerisk street", "Tamarisk Street Practice"));

    private Misspellings() {}
}
