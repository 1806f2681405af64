package dev.nendo.audit.relation;

import dev.nendo.audit.sheet.Amount;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The identities of a workbook, those together that share figures directly or by others. */
public final class Components {
    private final IdentityHashMap<Amount, Amount> parents = new IdentityHashMap<>();
    private final IdentityHashMap<Amount, List<Tested>> byRoot = new IdentityHashMap<>();
    private final List<List<Tested>> all = new ArrayList<>();

    public Components(List<Tested> identities) {
        for (Tested identity : identities) {
            Amount first = root(identity.claimed());
            identity.figures().forEach(figure -> {
                Amount other = root(figure);
                if (other != first) {
                    parents.put(other, first);
                }
            });
        }
        for (Tested identity : identities) {
            byRoot.computeIfAbsent(root(identity.claimed()), k -> {
                        List<Tested> component = new ArrayList<>();
                        all.add(component);
                        return component;
                    })
                    .add(identity);
        }
    }

    private Amount root(Amount figure) {
        Amount root = figure.key();
        Amount parent = parents.get(root);
        while (parent != null) {
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }

    public List<List<Tested>> all() {
        return all;
    }

    /** The component of a figure, or null if no identity uses it. */
    @Nullable
    public List<Tested> of(Amount figure) {
        return byRoot.get(root(figure));
    }
}
