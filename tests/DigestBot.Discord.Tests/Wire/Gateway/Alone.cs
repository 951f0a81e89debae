using Xunit;

namespace DigestBot.Discord.Tests.Wire.Gateway;

/// <summary>Tests that measure the memory of the whole process run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
