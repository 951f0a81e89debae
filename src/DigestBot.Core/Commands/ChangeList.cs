using System.Globalization;
using DigestBot.Changes;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>What was changed last in a workspace.</summary>
/// <param name="Latest">The changes, newest first.</param>
/// <param name="Zone">On whose clock they are told.</param>
/// <param name="Now">When it was asked.</param>
/// <param name="Culture">The reader's culture.</param>
public sealed record ChangeList(IReadOnlyList<Change> Latest, DateTimeZone Zone, Instant Now, CultureInfo Culture);
