package dev.nendo.audit.repair;

import java.util.ArrayList;
import java.util.List;

/** In which constraints each quantity takes part. */
final class Occurrences {
    private final int[][] constraints;

    Occurrences(Component component) {
        List<List<Integer>> found = new ArrayList<>();
        component.quantities().forEach(quantity -> found.add(new ArrayList<>()));
        for (int c = 0; c < component.constraints().size(); c++) {
            int constraint = c;
            component.constraints().get(c).quantities().distinct().forEach(q -> found.get(q)
                    .add(constraint));
        }
        constraints = found.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int[] of(int quantity) {
        return constraints[quantity];
    }

    boolean isShared(int quantity) {
        return constraints[quantity].length > 1;
    }
}
