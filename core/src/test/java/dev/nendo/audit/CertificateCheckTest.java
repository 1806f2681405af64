package dev.nendo.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.nendo.audit.Certificate.Argument;
import dev.nendo.audit.Certificate.Choice;
import dev.nendo.audit.Certificate.Conflict;
import dev.nendo.audit.Certificate.Enough;
import dev.nendo.audit.Certificate.Multiple;
import dev.nendo.audit.Certificate.Step;
import dev.nendo.audit.Certificate.Witness;
import dev.nendo.audit.repair.Component;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.LeastRepair;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.audit.repair.RandomSheets;
import dev.nendo.audit.repair.RandomSheets.Kind;
import dev.nendo.number.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CertificateCheckTest {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private static final int SHEETS = 150;

    private static final List<Certificate> ALL = searched();

    private static List<Certificate> certificates(int sheets) {
        return ALL.subList(0, sheets);
    }

    private static List<Certificate> searched() {
        Random random = new Random(5);
        List<Certificate> found = new ArrayList<>();
        for (int i = 0; found.size() < SHEETS; i++) {
            Kind kind = KINDS.get(i % KINDS.size());
            Component component = RandomSheets.of(random, kind, 1 + random.nextInt(6), 1 + random.nextInt(4))
                    .component();
            long[] weights = new long[component.cells().size()];
            Arrays.fill(weights, 1);
            LeastRepair repair = LeastSets.of(component, weights, 100, new Effort(50_000_000))
                    .orElseThrow();
            Certificates.of(component, weights, repair)
                    .filter(c -> repair.atLeast() > 0)
                    .ifPresent(found::add);
        }
        return found;
    }

    @Test
    void fault_everyCertificateOfTheSearch_isNone() {
        for (Certificate certificate : certificates(SHEETS)) {
            assertEquals(Optional.empty(), CertificateCheck.fault(certificate), certificate::toString);
        }
    }

    @Test
    void fault_claimOfOneCellMore_isThatTheProofDoesNotReachIt() {
        for (Certificate certificate : certificates(100)) {
            List<Integer> more = new ArrayList<>(certificate.witness().cells());
            for (int cell = 0; more.size() == certificate.witness().cells().size(); cell++) {
                if (cell == certificate.model().cells().size()) {
                    break;
                } else if (!more.contains(cell)) {
                    more.add(cell);
                }
            }
            if (more.size() > certificate.witness().cells().size()) {
                Certificate claim =
                        with(certificate, more, certificate.witness().values());
                assertEquals(
                        Optional.of("the proof does not reach the claimed weight " + more.size()),
                        CertificateCheck.fault(claim));
            }
        }
    }

    @Test
    void fault_witnessWithoutOneOfItsCells_isThatACellIsNotKept() {
        for (Certificate certificate : certificates(100)) {
            for (int cell : certificate.witness().cells()) {
                List<Integer> fewer = new ArrayList<>(certificate.witness().cells());
                fewer.remove(Integer.valueOf(cell));
                assertTrue(CertificateCheck.fault(
                                with(certificate, fewer, certificate.witness().values()))
                        .isPresent());
            }
        }
    }

    @Test
    void fault_witnessWithAnotherValue_isPresent() {
        for (Certificate certificate : certificates(100)) {
            for (int q = 0; q < certificate.witness().values().size(); q++) {
                List<Rational> values = new ArrayList<>(certificate.witness().values());
                values.set(q, values.get(q).plus(Rational.of(1_000)));
                assertTrue(CertificateCheck.fault(
                                with(certificate, certificate.witness().cells(), values))
                        .isPresent());
            }
        }
    }

    /** A conflict with a cell fewer claims more than was refuted, since the search leaves out every cell that it can. */
    @Test
    void fault_conflictWithoutOneOfItsCells_isThatItIsNotRefuted() {
        int mutants = 0;
        for (Certificate certificate : certificates(SHEETS)) {
            for (int c = 0; c < certificate.conflicts().size(); c++) {
                Conflict conflict = certificate.conflicts().get(c);
                for (Integer cell : conflict.cells()) {
                    List<Integer> fewer = new ArrayList<>(conflict.cells());
                    fewer.remove(cell);
                    Certificate mutant = with(certificate, c, new Conflict(fewer, conflict.refutation()));
                    assertEquals(Optional.of("conflict " + c + " is not refuted"), CertificateCheck.fault(mutant));
                    mutants++;
                }
            }
        }
        assertTrue(mutants >= 1_000, () -> "mutants");
    }

    @Test
    void fault_argumentWithoutItsSteps_isThatItIsNotRefuted() {
        int mutants = 0;
        for (Certificate certificate : certificates(SHEETS)) {
            for (int c = 0; c < certificate.conflicts().size(); c++) {
                Conflict conflict = certificate.conflicts().get(c);
                if (conflict.refutation() instanceof Argument argument
                        && !argument.multiples().isEmpty()) {
                    Certificate mutant = with(
                            certificate, c, new Conflict(conflict.cells(), new Argument(argument.steps(), List.of())));
                    assertEquals(Optional.of("conflict " + c + " is not refuted"), CertificateCheck.fault(mutant));
                    mutants++;
                }
            }
        }
        assertTrue(mutants > 100, () -> "mutants");
    }

    @Test
    void fault_multiplesOfOtherSigns_isThatItIsNotRefuted() {
        for (Certificate certificate : certificates(SHEETS)) {
            for (int c = 0; c < certificate.conflicts().size(); c++) {
                Conflict conflict = certificate.conflicts().get(c);
                if (conflict.refutation() instanceof Argument argument
                        && !argument.multiples().isEmpty()) {
                    List<Multiple> turned = argument.multiples().stream()
                            .map(m -> new Multiple(
                                    m.relation(), m.part(), m.factor().negated()))
                            .toList();
                    Certificate mutant = with(
                            certificate, c, new Conflict(conflict.cells(), new Argument(argument.steps(), turned)));
                    assertEquals(Optional.of("conflict " + c + " is not refuted"), CertificateCheck.fault(mutant));
                }
            }
        }
    }

    @Test
    void fault_proofThatUsesAConflictTwice_isThatItDoesNotReachTheClaim() {
        for (Certificate certificate : certificates(100)) {
            Certificate mutant = new Certificate(
                    certificate.model(),
                    certificate.conflicts(),
                    new Enough(List.of(0, 0, 0, 0, 0)),
                    certificate.witness());
            assertTrue(CertificateCheck.fault(mutant).isPresent());
        }
    }

    @Test
    void fault_choiceWithoutItsLastCase_isThatItDoesNotReachTheClaim() {
        int mutants = 0;
        for (Certificate certificate : certificates(SHEETS)) {
            if (certificate.proof() instanceof Choice choice) {
                Choice fewer = new Choice(
                        choice.conflict(),
                        choice.choices().subList(1, choice.choices().size()));
                Certificate mutant =
                        new Certificate(certificate.model(), certificate.conflicts(), fewer, certificate.witness());
                assertTrue(CertificateCheck.fault(mutant).isPresent());
                mutants++;
            }
        }
        assertTrue(mutants > 0, () -> "mutants");
    }

    @Test
    void fault_stepOfARelationThatDoesNotExist_saysSo() {
        Certificate certificate = certificates(1).get(0);
        Argument argument = new Argument(List.of(new Step(9_999, Certificate.Part.AT_MOST, 0)), List.of());
        Certificate mutant =
                with(certificate, 0, new Conflict(certificate.conflicts().get(0).cells(), argument));
        assertTrue(CertificateCheck.fault(mutant).orElseThrow().startsWith("a place that does not exist is named: "));
    }

    /** The checker may know the certificate, as data, and exact numbers; nothing of the search, or one fault would be in both. */
    @Test
    void checker_itsSource_isShortAndKnowsNumbersAlone() throws IOException {
        List<String> source =
                Files.readAllLines(Path.of("src", "main", "java", "dev", "nendo", "audit", "CertificateCheck.java"));
        List<String> code = source.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("import ")
                        && !line.startsWith("package ")
                        && !line.startsWith("/**")
                        && !line.startsWith("*"))
                .toList();

        assertTrue(code.size() <= 250, () -> "lines of code: " + code.size());
        assertEquals(
                List.of(),
                source.stream()
                        .filter(line -> line.startsWith("import dev.nendo."))
                        .filter(line -> !line.matches("import dev\\.nendo\\.(number\\.|audit\\.Certificate\\.).*"))
                        .toList());
        // No class of its own package either, which it could name without an import.
        List<String> neighbours;
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "dev", "nendo", "audit"))) {
            neighbours = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.startsWith("Certificate"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
        String text = String.join("\n", code).replaceAll("\"[^\"]*\"", "");
        assertEquals(
                List.of(),
                neighbours.stream()
                        .filter(name -> !List.of("Term").contains(name))
                        .filter(name -> Pattern.compile("\\b" + name + "\\b")
                                .matcher(text)
                                .find())
                        .toList());
    }

    private static Certificate with(Certificate certificate, List<Integer> cells, List<Rational> values) {
        return new Certificate(
                certificate.model(),
                certificate.conflicts(),
                certificate.proof(),
                new Witness(certificate.witness().weights(), cells, values));
    }

    private static Certificate with(Certificate certificate, int place, Conflict conflict) {
        List<Conflict> conflicts = new ArrayList<>(certificate.conflicts());
        conflicts.set(place, conflict);
        return new Certificate(certificate.model(), conflicts, certificate.proof(), certificate.witness());
    }
}
