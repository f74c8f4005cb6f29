/// The command line, a class a command.
///
/// Not for: work that another program would want too; that is in ledger, store and export. Open first: [Hearsay], then
/// the command you came for.
///
/// One trap: what reports contain may hold terminal escapes. Nothing from a report is printed but through
/// [Printable#of].
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
