using DigestBot.Discord.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Gateway;
using DigestBot.Discord.Wire.Payloads;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DigestBot.Discord.Doors;

/// <summary>Interactions that come over the gateway: answered by requests, within the three seconds that Discord waits.</summary>
internal sealed partial class GatewayDoor(
    GatewayFleet fleet, DiscordApi api, InteractionHandler handler, DoorWatch watch, ILogger<GatewayDoor> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await fleet.RunAsync(TakeAsync, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program ends
        }
    }

    private async ValueTask TakeAsync(GatewayEvent happened, CancellationToken cancellation)
    {
        if (happened is not GatewayEvent.InteractionCreated(var json, var receivedAt))
        {
            return;
        }

        watch.CameByGateway(receivedAt);
        // what came in is acknowledged, also when the program ends meanwhile
        var interaction = InteractionJson.TryRead(json.Span);
        switch (await handler.HandleAsync(interaction, receivedAt, CancellationToken.None))
        {
            case InteractionOutcome.Answer answer:
                await SendAsync(interaction!, answer);
                break;
            case InteractionOutcome.Unreadable:
                LogUnreadable(json.Length);
                break;
        }
    }

    private async Task SendAsync(Interaction interaction, InteractionOutcome.Answer answer)
    {
        switch (await api.RespondAsync(interaction.Id, interaction.Token, answer.Json, CancellationToken.None))
        {
            case RestAnswer<NoContent>.Ok or RestAnswer<NoContent>.Unanswered:
                answer.Work?.Start();
                return;
            case RestAnswer<NoContent>.Refused refused:
                LogRefused(interaction.Type, refused.Code, refused.Message);
                break;
            default:
                LogNotSent(interaction.Type);
                break;
        }

        answer.Work?.Abandon();
    }

    [LoggerMessage(LogLevel.Warning, "The gateway sent an interaction of {Length} bytes that could not be read")]
    private partial void LogUnreadable(int length);

    [LoggerMessage(LogLevel.Warning, "Discord refused the answer to an interaction ({Kind}): code {Code}, {Message}")]
    private partial void LogRefused(InteractionKind kind, int code, string message);

    [LoggerMessage(LogLevel.Warning, "The answer to an interaction ({Kind}) did not reach Discord in time")]
    private partial void LogNotSent(InteractionKind kind);
}
