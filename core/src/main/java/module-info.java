@SuppressWarnings("requires-automatic")
module dev.nendo.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.nendo.fiscal;
}
