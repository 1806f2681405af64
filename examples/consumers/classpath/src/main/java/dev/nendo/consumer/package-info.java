/** A program of another team, which knows nothing of how Nendo is built. */
package dev.nendo.consumer;
