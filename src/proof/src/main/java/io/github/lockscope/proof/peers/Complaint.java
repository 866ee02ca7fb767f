package io.github.lockscope.proof.peers;

/**
 * What a judge says against an acquire.
 *
 * @param judge the name of the judge
 * @param path the source, by the path under which the judge got it
 * @param line where the lock is acquired, counted from 1
 * @param message what is wrong with that, in the words of the judge
 */
record Complaint(String judge, String path, int line, String message) {}
