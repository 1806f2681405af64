/**
 * Labels results: the legend of the reports, bands over the achievement ratio, a traffic light, and policies of one's own.
 *
 * <p>A {@link dev.nendo.policy.StatusPolicy} gives a {@link dev.nendo.policy.Label} to a {@link dev.nendo.policy.PolicyCase}: whether the
 * target is met, by which ratio, and whether the period goes on. {@link dev.nendo.policy.BandedPolicy} is data, to be kept in a file;
 * {@link dev.nendo.policy.StatusPolicies} holds those that come with the library, by id.
 *
 * <p>A policy decides nothing: met is judged before it is asked. Worked example: an achievement of 119/100 is B of {@code
 * mic-guideline-2014}, 100 ≤ x &lt; 120. Nothing is rounded, unless a policy says that it judges rounded ratios.
 */
@NullMarked
package dev.nendo.policy;

import org.jspecify.annotations.NullMarked;
