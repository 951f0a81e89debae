namespace DigestBot.Digests;

/// <summary>A topic's calendar.</summary>
/// <param name="Scope">Topic, window and reader.</param>
/// <param name="Ahead">What is still to come, soonest first.</param>
/// <param name="Past">What was, latest first.</param>
public sealed record DateList(NewsScope Scope, IReadOnlyList<DigestDate> Ahead, IReadOnlyList<DigestDate> Past);
