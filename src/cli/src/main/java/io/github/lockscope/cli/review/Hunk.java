package io.github.lockscope.cli.review;

import java.util.List;

/**
 * Lines that change, with some around them.
 *
 * @param before the number of the first line before the change
 * @param after its number after all changes of the file
 * @param lines the lines as in a unified diff: behind a space those that stay, behind a minus those
 *     that go, behind a plus those that come; without line ends
 */
public record Hunk(int before, int after, List<String> lines) {}
