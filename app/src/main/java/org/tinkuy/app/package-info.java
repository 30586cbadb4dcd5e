/// The program: commands, configuration, and the wiring that joins all modules.
///
/// `Main` answers the version at once and hands everything else to the commands. A command reads
/// its arguments, asks the study, hands the sections to a renderer and says with its exit code how
/// it went: 0 done, 2 done but the input has errors, 3 used in a wrong way, 1 a bug of ours. This
/// is the only module that writes to the terminal and the only one that catches what no one else
/// could handle.
///
/// Flow: arguments -> command -> formats -> study -> views -> reports or terminal.
///
/// Not here: calculation, reading of formats, or anything a server would have to do a second time.
@NullMarked
package org.tinkuy.app;

import org.jspecify.annotations.NullMarked;
