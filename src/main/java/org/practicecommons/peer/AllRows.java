package org.practicecommons.peer;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does the same work for every row on all cores. Which core does which row must not matter to the result. */
final class AllRows {
    private AllRows() {}

    /** @param worker makes one worker per core, with working space of its own */
    static void each(int rows, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(core -> {
                    IntConsumer work = worker.get();
                    for (int row = next.getAndIncrement(); row < rows; row = next.getAndIncrement()) {
                        work.accept(row);
                    }
                });
    }
}
