using DigestBot.Simulators.Discord.Gateway;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>People acting: each action becomes an interaction that goes through the application's one door.</summary>
public sealed class DiscordInteractions
{
    /// <summary>Interactions remembered for their token; older ones are over anyway.</summary>
    private const int Remembered = 50_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, SimulatedInteraction> byToken = [];
    private readonly Queue<SimulatedInteraction> order = [];
    private readonly DiscordWorld world;
    private readonly TimeProvider time;
    private readonly RegisteredCommands commands;
    private readonly CancellationToken stopping;
    private GatewayServer? gateway;
    private HttpDoor? http;

    internal DiscordInteractions(DiscordWorld world, RegisteredCommands commands, TimeProvider time, CancellationToken stopping)
    {
        this.world = world;
        this.commands = commands;
        this.time = time;
        this.stopping = stopping;
    }

    /// <summary>The address saved in the developer portal, as <c>GET /applications/@me</c> tells it.</summary>
    public Uri? Endpoint { get; private set; }

    public InteractionDoor Door => Endpoint is null ? InteractionDoor.Gateway : InteractionDoor.Http;

    public IReadOnlyList<SimulatedInteraction> All
    {
        get
        {
            lock (gate)
            {
                return [.. order];
            }
        }
    }

    /// <summary>
    /// Saves the bot's own address in the developer portal. Discord checks it first, with a PING and a wrong signature, and
    /// from then on sends interactions there and no more through the gateway.
    /// </summary>
    public async Task<EndpointCheck> UseHttpAsync(Uri address, CancellationToken cancellation = default)
    {
        var check = await http!.CheckAsync(address, cancellation);
        Endpoint = check.IsAccepted ? address : Endpoint;
        return check;
    }

    public void UseGateway() => Endpoint = null;

    /// <summary>A person acts. The interaction is on its way when this returns; await its Acknowledged or Answered.</summary>
    public SimulatedInteraction Deliver(UserAction action)
    {
        var id = world.NewId();
        var interaction = new SimulatedInteraction(
            id, Token(id), action, action.Channel ?? world.Channel, action.User ?? world.Person, time.GetUtcNow());
        interaction.Payload = InteractionPayload.Of(interaction, world, commands);
        lock (gate)
        {
            byToken.Add(interaction.Token, interaction);
            order.Enqueue(interaction);
            if (order.Count > Remembered)
            {
                byToken.Remove(order.Dequeue().Token);
            }
        }

        DeliverAgain(interaction);
        return interaction;
    }

    /// <summary>The same interaction once more, as Discord does when it is unsure; the bot has to know it by its id.</summary>
    public void DeliverAgain(SimulatedInteraction interaction)
    {
        if (Endpoint is { } address)
        {
            _ = http!.DeliverAsync(address, interaction, stopping);
        }
        else
        {
            gateway!.Dispatch(interaction);
        }
    }

    internal void Connect(GatewayServer gatewayServer, HttpDoor httpDoor) => (gateway, http) = (gatewayServer, httpDoor);

    internal SimulatedInteraction? Find(string token)
    {
        lock (gate)
        {
            return byToken.GetValueOrDefault(token);
        }
    }

    /// <summary>Long and opaque, like Discord's.</summary>
    private string Token(ulong id) =>
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"interaction:{id}:{world.Application.Sign("token", Snowflake.Text(id))}")).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
