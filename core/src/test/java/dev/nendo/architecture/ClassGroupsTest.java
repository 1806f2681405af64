package dev.nendo.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Few classes need each other: whoever reads one of them has at most two more to read with it. A generated class counts with its interface,
 * and a nested one with the type around it.
 */
class ClassGroupsTest {
    @Test
    void classesThatNeedEachOther_anywhere_areAtMostThree() throws IOException {
        Exceptions.check(
                "class-groups",
                "at most three classes need each other",
                groups(dependencies()).stream()
                        .filter(group -> group.size() > 3)
                        .map(group -> String.join(",", group))
                        .toList());
    }

    private static Map<String, Set<String>> dependencies() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : Core.CLASSES) {
            Set<String> used = uses.computeIfAbsent(name(type), any -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> target.getPackageName().startsWith("dev.nendo"))
                    .map(ClassGroupsTest::name)
                    .forEach(used::add);
        }
        return uses;
    }

    private static String name(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().orElseThrow();
        }
        String own = outer.isArray() ? outer.getBaseComponentType().getName() : outer.getName();
        return own.substring("dev.nendo.".length()).replace(".Immutable", ".");
    }

    /** Strongly connected components by Kosaraju: in the order in which a first walk ends, a second one walks against the arrows. */
    private static List<Set<String>> groups(Map<String, Set<String>> uses) {
        List<String> ended = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        uses.keySet().forEach(start -> walk(start, uses, seen, ended));
        Map<String, Set<String>> users = new TreeMap<>();
        uses.forEach((user, all) -> all.forEach(
                used -> users.computeIfAbsent(used, any -> new TreeSet<>()).add(user)));
        Set<String> placed = new HashSet<>();
        List<Set<String>> groups = new ArrayList<>();
        for (int i = ended.size() - 1; i >= 0; i--) {
            List<String> group = new ArrayList<>();
            walk(ended.get(i), users, placed, group);
            if (!group.isEmpty()) {
                groups.add(new TreeSet<>(group));
            }
        }
        groups.sort(Comparator.comparing(group -> -group.size()));
        return groups;
    }

    private static void walk(String start, Map<String, Set<String>> arrows, Set<String> seen, List<String> ended) {
        if (!seen.add(start)) {
            return;
        }
        Deque<String> path = new ArrayDeque<>(List.of(start));
        Deque<Deque<String>> left = new ArrayDeque<>();
        left.push(new ArrayDeque<>(arrows.getOrDefault(start, Set.of())));
        while (!path.isEmpty()) {
            String next = left.element().poll();
            if (next == null) {
                ended.add(path.pop());
                left.pop();
            } else if (seen.add(next)) {
                path.push(next);
                left.push(new ArrayDeque<>(arrows.getOrDefault(next, Set.of())));
            }
        }
    }
}
