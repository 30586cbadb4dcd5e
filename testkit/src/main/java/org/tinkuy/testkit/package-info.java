/// What tests of several modules share: named parks as documents, golden files, seeds, port
/// contracts.
///
/// A named park is small and says one thing: the smallest park that can be assessed, a park short
/// of water. A port contract is a set of tests that every implementation of a port must pass.
///
/// It sees core only and is used in test scope by the modules above core; core's own tests keep
/// their own builders, because core cannot depend on a module that depends on it.
///
/// Not here: parks of real size (org.tinkuy.samples), and assertions used by one module alone.
@NullMarked
package org.tinkuy.testkit;

import org.jspecify.annotations.NullMarked;
