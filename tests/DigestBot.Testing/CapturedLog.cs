using System.Text;
using Microsoft.Extensions.Logging;

namespace DigestBot.Testing;

/// <summary>Everything that was logged, down to the smallest.</summary>
public sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();

    public string Text
    {
        get
        {
            lock (gate)
            {
                return text.ToString();
            }
        }
    }

    /// <summary>For whoever writes under its own name.</summary>
    public ILogger<T> Of<T>() => new Named<T>(this);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (gate)
        {
            text.Append(logLevel).Append(": ").Append(formatter(state, exception)).Append(exception).AppendLine();
        }
    }

    public void Dispose()
    {
    }

    private sealed class Named<T>(ILogger log) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Log(logLevel, eventId, state, exception, formatter);
    }
}
