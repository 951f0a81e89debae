using System.Globalization;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>What digest is asked for.</summary>
/// <param name="Reader">Whose articles it is made of.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Window">The window asked for.</param>
/// <param name="Length">How much to tell.</param>
/// <param name="Zone">The reader's zone.</param>
/// <param name="Culture">The reader's culture, for dates and counts.</param>
public sealed record DigestRequest(
    WorkspaceId Reader, Topic Topic, DigestWindow Window, DigestLength Length, DateTimeZone Zone, CultureInfo Culture);
