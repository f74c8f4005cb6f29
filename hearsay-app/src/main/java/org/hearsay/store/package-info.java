/// The ledger on disk. All SQL of Hearsay stands here.
///
/// Not for: deciding anything. What is linked and how it is assessed is told to the store. Open first: [Ledger], then
/// [ReportStore] and [IncidentStore], one interface a concern; [SqliteLedger] implements them in one file.
///
/// One trap: a report and its mentions are stored in one transaction, linked in another. Between the two a mention has
/// no incident; [IncidentStore#isUnlinked] tells, and the next run completes it.
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
