using Xunit;

namespace DigestBot.Slack.Tests.Wire.Sockets;

/// <summary>Tests that measure the memory of the whole process run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
