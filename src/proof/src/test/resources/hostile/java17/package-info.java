/** Calls nothing; {@code lock.lock();} and {@code lock.unlock();} stand in a comment only. */
package java17;
