using System.Runtime.InteropServices;

namespace DigestBot.Fuzz.Running;

/// <summary>A small file that says how far a reading process came, for whoever finds it dead or stuck.</summary>
internal sealed class FuzzJournal(string file) : IDisposable
{
    private readonly Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);

    /// <summary>The input that is read now, and what came of those before it.</summary>
    public void Note(int number, FuzzTally tally) => RandomAccess.Write(handle, MemoryMarshal.AsBytes([number, tally.Inputs, tally.Crashes, tally.Hangs]), 0);

    public (int Number, FuzzTally Tally) Read()
    {
        Span<int> fields = stackalloc int[4];
        RandomAccess.Read(handle, MemoryMarshal.AsBytes(fields), 0);
        return (fields[0], new FuzzTally(fields[1], fields[2], fields[3]));
    }

    public void Dispose() => handle.Dispose();
}
