package dev.nendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lists of what does not keep a rule yet: nothing may be added to one, and what keeps the rule must leave it. */
final class Exceptions {
    private Exceptions() {}

    /** Holds what was found against the list of the name, a text file in this package with one exception a line. */
    static void check(String name, String rule, Collection<String> found) throws IOException {
        assertThat(new TreeSet<>(found))
                .as(rule + "; " + name
                        + ".txt lists the exceptions, only shrinks, and names nothing that keeps the rule")
                .isEqualTo(listed(name));
    }

    private static Set<String> listed(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Exceptions.class.getResourceAsStream(name + ".txt"), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
