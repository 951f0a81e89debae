using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.RateLimits;
using DigestBot.Discord.Wire.Rest;
using DigestBot.Nodes;
using DigestBot.Pacing;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>Our whole client of REST in a simulated world.</summary>
internal sealed class RestWorld
{
    public RestWorld(Func<TimeProvider, Random, SimulatedDiscord> discord, int seed = 1)
    {
        Discord = discord(World.Time, new Random(seed));
        Limits = new(new NodeShare(World.Time), World.Time, NullLogger<RateLimiter>.Instance);
        var transport = new RestTransport(Discord, new DiscordCredentials("token"), World.Time);
        Api = new(new DiscordRest(transport, Limits, new Jitter(new Random(seed)), World.Time, NullLogger<DiscordRest>.Instance));
    }

    public SimulatedWorld World { get; } = new();

    public SimulatedDiscord Discord { get; }

    public RateLimiter Limits { get; }

    public DiscordApi Api { get; }

    public TimeSpan Elapsed => World.Time.Elapsed;

    public T Run<T>(Func<Task<T>> work) => World.Run(work, TimeSpan.FromHours(2));
}
