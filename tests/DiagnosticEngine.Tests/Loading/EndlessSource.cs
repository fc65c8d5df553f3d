using System.Text;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>A source whose content file never ends and does not know its length.</summary>
internal sealed class EndlessSource : ICurriculumSource
{
    public ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IReadOnlyList<string>>(["curriculum.yaml", "adding.yaml"]);

    public ValueTask<Stream?> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<Stream?>(path == "curriculum.yaml" ? new MemoryStream(Encoding.UTF8.GetBytes(Files.Manifest)) : new EndlessStream());

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'#');
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
