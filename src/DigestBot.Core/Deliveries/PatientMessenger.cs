using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>A messenger that always answers in time: silence and faults become values.</summary>
internal sealed partial class PatientMessenger(IMessenger messenger, PlatformHealth health, TimeProvider time, ILogger log)
{
    public const string Fault = "A fault of this program came between; its log has the details.";

    public Platform Platform => messenger.Platform;

    /// <returns>Null when it met a fault.</returns>
    public int? CountPages(Delivery delivery)
    {
        try
        {
            return messenger.CountPages(delivery.Digest);
        }
        catch (Exception broken)
        {
            LogBroken(delivery.Id.Value, delivery.Page, broken);
            return null;
        }
    }

    /// <summary>When it is told to stop, the answer to what is under way is waited for a little longer.</summary>
    public async Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation)
    {
        var result = await SendInTimeAsync(page, cancellation);
        health.Note(Platform, result);
        return result;
    }

    private async Task<DeliveryResult> SendInTimeAsync(DeliveryPage page, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(DeliveryPatience.Send.ToTimeSpan(), time);
        await using var shorter = cancellation.Register(() => patience.CancelAfter(DeliveryPatience.Stop.ToTimeSpan()));
        try
        {
            return await messenger.SendAsync(page, patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new DeliveryResult.Uncertain("No answer came in time.");
        }
        catch (Exception broken)
        {
            // nobody knows how far it got
            LogBroken(page.Delivery.Value, page.Number, broken);
            return new DeliveryResult.Uncertain(Fault);
        }
    }

    public async Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(DeliveryPatience.Send.ToTimeSpan(), time);
        await using var shorter = cancellation.Register(() => patience.CancelAfter(DeliveryPatience.Stop.ToTimeSpan()));
        try
        {
            return await messenger.ReadBackAsync(page, since, patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new ReadBackResult.Unreadable("The channel did not answer in time.");
        }
        catch (Exception broken)
        {
            LogBroken(page.Delivery.Value, page.Number, broken);
            return new ReadBackResult.Unreadable(Fault);
        }
    }

    public async Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(DeliveryPatience.Stop.ToTimeSpan(), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await messenger.TellAsync(notice, either.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception broken)
        {
            LogUntold(notice.Topic, notice.Channel.Channel, broken);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Telling that briefings on {Topic} no longer go to channel {Channel} met a fault")]
    private partial void LogUntold(string topic, string channel, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Page {Page} of delivery {Delivery} met a fault")]
    private partial void LogBroken(long delivery, int page, Exception exception);
}
