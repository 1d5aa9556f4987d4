import { graphModule } from 'host:constants';
import * as graphSdk from '@microsoft/microsoft-graph-client';

/** SharePoint ships its own packaging of the Graph SDK; this is the public one under the same name. Loaded when a component asks for Graph. */
define(graphModule, [], () => graphSdk);
