package dev.nendo.programs;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the jar that is running. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Nendo.class.getPackage().getImplementationVersion();
        return new String[] {"nendo " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
