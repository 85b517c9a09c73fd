package org.practicecommons.engine.neo4j;

import java.io.IOException;
import org.neo4j.io.pagecache.PageCursor;
import org.neo4j.io.pagecache.context.CursorContext;
import org.neo4j.kernel.impl.store.AbstractDynamicStore;
import org.neo4j.kernel.impl.store.CommonAbstractStore;
import org.neo4j.kernel.impl.store.NeoStores;
import org.neo4j.kernel.impl.store.PropertyStore;
import org.neo4j.kernel.impl.store.PropertyType;
import org.neo4j.kernel.impl.store.format.standard.DynamicRecordFormat;
import org.neo4j.kernel.impl.store.format.standard.PropertyRecordFormat;

/**
 * Writes zeros over every byte of the stores of texts that no text uses: over records that are free, and behind the end of
 * a text that is shorter than the one before it in the same record. Each page is locked while it is written, as for any
 * change, so the server goes on meanwhile; nothing that can be read changes.
 *
 * <p>Layouts are those of {@link DynamicRecordFormat} and {@link PropertyRecordFormat}, the formats of the Community
 * Edition.
 */
final class Blanking {
    private static final int IN_USE = 0x10;
    /** In a property record: a byte and two numbers that tie it to others, then four words of eight bytes. */
    private static final int TIES = PropertyRecordFormat.RECORD_SIZE - PropertyRecordFormat.DEFAULT_PAYLOAD_SIZE;

    /** How much of the record at this place is used, in bytes from its beginning. */
    private interface Layout {
        int used(PageCursor page, int at);
    }

    private Blanking() {}

    /** Blanks texts, lists and properties of a database. */
    static void blank(NeoStores stores) throws IOException {
        PropertyStore properties = stores.getPropertyStore();
        blank(properties.getStringStore());
        blank(properties.getArrayStore());
        blank(properties, Blanking::usedByProperties);
    }

    private static void blank(AbstractDynamicStore store) throws IOException {
        int longest = store.getRecordDataSize();
        blank(store, (page, at) -> usedByPiece(page, at, longest));
    }

    private static void blank(CommonAbstractStore<?, ?> store, Layout layout) throws IOException {
        CursorContext context = CursorContext.NULL_CONTEXT;
        int size = store.getRecordSize();
        int perPage = store.getRecordsPerPage();
        long end = store.getHighestPossibleIdInUse(context) + 1;
        try (PageCursor page = store.openPageCursorForWriting(0, context)) {
            for (long first = 0; first < end && page.next(first / perPage); first += perPage) {
                int records = (int) Math.min(perPage, end - first);
                int reserved = (int) Math.max(0, store.getNumberOfReservedLowIds() - first);
                for (int record = reserved; record < records; record++) {
                    int at = record * size;
                    blank(page, at + layout.used(page, at), at + size);
                }
            }
        }
    }

    private static void blank(PageCursor page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (page.getByte(at) != 0) {
                page.putByte(at, (byte) 0);
            }
        }
    }

    /** A piece of a text: one byte of flags, three of its length, four of the next piece, then the bytes. */
    private static int usedByPiece(PageCursor page, int at, int longest) {
        if ((page.getByte(at) & IN_USE) == 0) {
            return Byte.BYTES;
        }
        int length = (page.getByte(at + 1) & 0xFF) << 16
                | (page.getByte(at + 2) & 0xFF) << 8
                | (page.getByte(at + 3) & 0xFF);
        return DynamicRecordFormat.RECORD_HEADER_SIZE + Math.min(length, longest);
    }

    /** Properties one after the other; the first word of each tells how many it takes, and a zero word ends them. */
    private static int usedByProperties(PageCursor page, int at) {
        int words = 0;
        while (words < PropertyType.getPayloadSizeLongs()) {
            long word = page.getLong(at + TIES + words * Long.BYTES);
            PropertyType type = PropertyType.getPropertyTypeOrNull(word);
            if (type == null) {
                break;
            }
            words += type.calculateNumberOfBlocksUsed(word);
        }
        return TIES + Math.min(words, PropertyType.getPayloadSizeLongs()) * Long.BYTES;
    }
}
