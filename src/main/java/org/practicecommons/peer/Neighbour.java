package org.practicecommons.peer;

/**
 * A near practice without reasons, as kept in the graph and in the file of all peers.
 *
 * @param rank from 1
 * @param odsCode the near practice
 * @param distance scaled distance
 * @param closerThanPercent share of all pairs of practices that are farther apart, 0 to 100
 * @param band the same in four steps
 */
public record Neighbour(int rank, String odsCode, double distance, double closerThanPercent, PeerBand band) {}
