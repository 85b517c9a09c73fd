package org.practicecommons.practice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts of a register file as bytes that the graph keeps: JSON, compressed. */
final class PackedFacts {
    private static final TypeReference<List<RegisterFact>> FACTS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    byte[] pack(List<RegisterFact> facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(json.writerFor(FACTS).writeValueAsBytes(facts));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    List<RegisterFact> unpack(byte[] bytes) {
        try (GZIPInputStream unzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return json.readValue(unzip, FACTS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
