/** Tests of what tables of KPIs say in their cells. */
@NullMarked
package dev.nendo.io.catalog;

import org.jspecify.annotations.NullMarked;
