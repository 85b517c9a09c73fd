package org.practicecommons.ingest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.graph.Whence;
import org.practicecommons.platform.home.Home;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.OperatorOnly;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports for administrators; the list of sources for everyone. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {
    /** A folder on the program's own machine; only its operator may name one. */
    record FolderRequest(@Nullable String folder, @Nullable Boolean dryRun) {}

    private final Imports imports;
    private final ServerFolders folders;
    private final Home home;
    private final Graph graph;
    private final Clock clock;

    ImportApi(Imports imports, ServerFolders folders, Home home, Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.imports = imports;
        this.folders = folders;
        this.home = home;
    }

    /** Takes one file and answers with the id of its import at once. */
    @Grave(alsoOperator = true)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, String> file(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = DatasetDescription.AUTO) String source,
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(required = false) @Nullable String licence,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(defaultValue = "false") String dryRun) {
        if (file == null || file.isEmpty()) {
            throw BadParameter.refused("file", "upload-missing");
        }
        DatasetDescription description = DatasetDescription.of(name(file), source, publisher, licence, period, asAt);
        boolean dry = dryRun(dryRun);
        Path kept = keep(file);
        return begun(imports.begin(List.of(ImportFile.of(kept, description)), dry, ended -> forget(kept)));
    }

    /** Imports every recognised file below a folder of this machine, for who runs the program on it. */
    @Grave(alsoOperator = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, String> folder(@RequestBody FolderRequest request, HttpServletRequest from) {
        OperatorOnly.require(from);
        String named = request.folder() == null ? "" : request.folder();
        Path folder = folders.find(named).orElseThrow(() -> BadParameter.refused("folder", "no-such-folder"));
        List<ImportFile> files = ImportFile.below(folder);
        return begun(imports.begin(files, Boolean.TRUE.equals(request.dryRun()), ended -> {}));
    }

    /** Who began an import is in the audit trail. */
    private Map<String, String> begun(String id) {
        graph.change(tx -> AuditTrail.add(tx, clock.instant(), Whence.who(), "import-begun", id, "by the API"));
        return Map.of("id", id);
    }

    /** How an import goes or went. */
    @GetMapping("/{id}")
    ImportReport get(@PathVariable String id) {
        return imports.find(id).orElseThrow(() -> new NoSuchImport(id));
    }

    /** Every public source that can be imported. */
    @GetMapping("/sources")
    List<Source> sources() {
        return imports.sources();
    }

    private static boolean dryRun(String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw BadParameter.malformed("dryRun", "parameter.dry-run");
        };
    }

    /** The name without folders, for people; never used as a path. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "upload" : file.getOriginalFilename();
        String last = given.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}]", "");
        return last.isBlank() ? "upload" : last.substring(0, Math.min(last.length(), 200));
    }

    private Path keep(MultipartFile file) {
        try {
            Path kept = home.folder("uploads").resolve(UUID.randomUUID().toString());
            file.transferTo(kept);
            return kept;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void forget(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
