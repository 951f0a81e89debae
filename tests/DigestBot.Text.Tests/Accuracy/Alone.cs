using Xunit;

namespace DigestBot.Text.Tests.Accuracy;

/// <summary>Runs alone, when the other tests are done: it keeps every core busy.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
