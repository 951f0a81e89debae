using System.Text;
using DigestBot.Simulators.Slack.Faults;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>Sends an answer, or fails to as a fault switch says.</summary>
internal static class ApiReply
{
    public static async Task SendAsync(HttpContext context, ApiAnswer? answer, Fault? fault, TimeProvider time, CancellationToken stopping)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            if (fault is Fault.Withheld or Fault.Lost { Cuts: false })
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, time, gone.Token);
            }

            if (answer is null)
            {
                context.Abort();
                return;
            }

            if (fault is Fault.Slowed slowed)
            {
                await Task.Delay(slowed.Delay, time, gone.Token);
            }

            await WriteAsync(context, answer, fault is Fault.CutAfter, gone.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static async Task WriteAsync(HttpContext context, ApiAnswer answer, bool cut, CancellationToken cancellation)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        var bytes = Encoding.UTF8.GetBytes(answer.Body.ToJsonString());
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(cut ? bytes.AsMemory(0, bytes.Length / 2) : bytes, cancellation);
        if (cut)
        {
            await response.Body.FlushAsync(cancellation);
            context.Abort();
        }
    }
}
