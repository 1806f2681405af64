/** Short programs, each the answer to one question. */
@NullMarked
package dev.nendo.programs.questions;

import org.jspecify.annotations.NullMarked;
