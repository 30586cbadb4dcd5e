/// Makes the sample parks that come with the program, and synthetic parks of any size, from a seed.
///
/// The same seed gives the same files byte for byte, so the folders under `examples/` can be made
/// anew and compared. People and firms in them are invented; orders of magnitude come from cited
/// sources.
///
/// Flow: seed and size -> tables of text -> the writers of org.tinkuy.formats -> a folder.
///
/// Not here: tiny parks for one test (org.tinkuy.testkit), and any figure of a real firm.
@NullMarked
package org.tinkuy.samples;

import org.jspecify.annotations.NullMarked;
