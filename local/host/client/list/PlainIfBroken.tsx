import * as React from 'react';
import { reportError } from '../probe';

interface PlainIfBrokenProps { readonly plain: React.ReactElement }

/** Shows the plain value where a formatter can't be drawn, so that one bad formatter never takes the page with it. */
export class PlainIfBroken extends React.Component<PlainIfBrokenProps, { readonly isBroken: boolean }> {
  public state = { isBroken: false };

  public static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  public componentDidCatch(error: Error): void {
    reportError('formatting', error);
  }

  public render(): React.ReactNode {
    return this.state.isBroken ? this.props.plain : this.props.children;
  }
}
