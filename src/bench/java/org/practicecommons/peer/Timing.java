package org.practicecommons.peer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Medians of several rounds, after one to warm up.
 *
 * @param wallMs time of day, in milliseconds
 * @param cpuMs processor time, in milliseconds
 */
record Timing(double wallMs, double cpuMs) {
    private static final double NANOS = 1e6;

    /** Work that may read files. */
    interface Task {
        void run() throws IOException;
    }

    /** Processor time of the calling thread. */
    static Timing ofThread(int rounds, Task task) throws IOException {
        return of(rounds, task, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** Processor time of all threads, compiler and collector included. */
    static Timing ofProcess(int rounds, Task task) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return of(rounds, task, system::getProcessCpuTime);
    }

    private static Timing of(int rounds, Task task, LongSupplier processor) throws IOException {
        if (rounds > 1) {
            task.run();
        }
        double[] wall = new double[rounds];
        double[] cpu = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long startWall = System.nanoTime();
            long startCpu = processor.getAsLong();
            task.run();
            cpu[round] = (processor.getAsLong() - startCpu) / NANOS;
            wall[round] = (System.nanoTime() - startWall) / NANOS;
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        return new Timing(wall[rounds / 2], cpu[rounds / 2]);
    }

    double wall(Timing other) {
        return wallMs / other.wallMs;
    }

    double cpu(Timing other) {
        return cpuMs / other.cpuMs;
    }
}
