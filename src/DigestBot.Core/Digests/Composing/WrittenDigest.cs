namespace DigestBot.Digests.Composing;

/// <summary>A digest, and what became of the stories it was to be made of. The rest had nothing to tell that was not known.</summary>
/// <param name="Digest">The digest.</param>
/// <param name="Told">Those it tells.</param>
/// <param name="TooFarDown">Those for which it had no room.</param>
internal sealed record WrittenDigest(Digest Digest, IReadOnlyList<StoryPick> Told, IReadOnlyList<StoryPick> TooFarDown);
